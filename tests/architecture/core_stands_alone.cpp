// Linked with every object of the core, QtCore and QtSql. That it links is the test.
int main()
{
    return 0;
}
