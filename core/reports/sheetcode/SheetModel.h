#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace somotcua {

/// Guesses the next bit of a payload from what stands before it (docs/sheet-text.md, "The body"): letters before it,
/// the cell and column it is in, the cell above, and the longest earlier place that reads the same. Whole numbers only,
/// so that every machine guesses alike. Part of version A: any change here needs a new letter.
class SheetModel
{
public:
    SheetModel();

    /// How likely the next bit is 1, of 65,536; never 0.
    quint32 chance();
    /// What the bit was.
    void learn(int bit);

private:
    static constexpr int kLetters = 6; // contexts of this many letters at most
    static constexpr int kContexts = 8;
    static constexpr int kInputs = kContexts + 1; // and the place that reads the same
    static constexpr int kLongest = 15;

    struct Slot
    {
        quint16 chance = 32768;
        quint8 seen = 0;
        quint8 check = 0;
    };

    Slot &slotOf(int context);
    void takeByte();
    void findContexts();
    int expectedBit() const; // -1: nothing reads the same

    std::vector<Slot> m_slots;
    std::array<std::array<int, kInputs>, kLongest + 1> m_weights{};
    std::array<quint16, kLongest + 1> m_trust{}; // in the place that reads the same, by how long it does
    std::array<quint32, kContexts> m_hashes{};
    std::array<Slot *, kContexts> m_now{};
    std::array<int, kInputs> m_inputs{};
    std::vector<qsizetype> m_places; // after four letters: where they stood last
    QByteArray m_before;
    qsizetype m_line = 0; // where the line begins
    qsizetype m_lineAbove = 0;
    qsizetype m_match = 0;
    int m_matched = 0; // letters that read the same, at most kLongest
    int m_node = 1; // the bits of this byte so far, after a 1
    int m_chance = 2048; // of 4,096
};

} // namespace somotcua
