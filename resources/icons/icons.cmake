# The icons of the window: meaning → file of Debian's package bootstrap-icons (MIT). The program knows only the meanings:
# ":/icons/dossier-returned.svg". Outcomes and statuses are called by their ids, with hyphens.
set(SOMOTCUA_ICONS
    # pages
    desk=journal-text
    dossiers=folder2-open
    follow-up=telephone-outbound
    roster=calendar-week
    reports=file-earmark-bar-graph
    overview=bar-chart
    catalogue=card-list
    data=database
    settings=gear
    help=question-circle

    # outcomes of an assist
    outcome-submitted-online=check-circle
    outcome-referred-in-person=box-arrow-in-right
    outcome-supplemented=file-earmark-plus
    outcome-not-submitted=x-circle
    outcome-guided-only=chat

    # states of a dossier
    status-registered=send
    status-received=inbox
    status-not-accepted=slash-circle
    status-processing=arrow-repeat
    status-supplement-requested=hand-index-thumb
    status-payment-requested=cash-coin
    status-withdrawal-requested=slash-circle
    status-stopped=slash-circle
    status-finished=award
    status-returned=check-circle

    # deadlines
    deadline-overdue=clock-history
    deadline-today=calendar-event
    deadline-soon=calendar-check
    deadline-no-code=tag

    # actions
    save=save
    undo=arrow-counterclockwise
    redo=arrow-clockwise
    print=printer
    search=search
    filter-kept=bookmark
    edit=pencil
    copy=clipboard
    add=plus-lg
    close=x-lg
    more=three-dots
    called=telephone
    no-answer=telephone-x
    will-come=calendar-plus
    ask-office=building

    # files
    import=file-earmark-arrow-down
    export=file-earmark-arrow-up
    workbook=file-earmark-spreadsheet
    pdf=filetype-pdf
    package=box-seam
    check=list-check
    chart-table=table

    # messages
    message-done=check-lg
    message-warning=exclamation-triangle
    field-refused=exclamation-circle
    row-refused=x-circle
    same-twice=files
    holiday=calendar-x

    # status line
    ledger=book
    session=clock
    draft=save
    type-size=type
    backup-seal=shield-check

    # other
    people=people
    person=person
    seen-before=clock-history
    hamlet=geo-alt
    obstacle=sign-stop
    indicator=bullseye
    scanned-card=qr-code-scan
    ticked=check-square
    not-ticked=square
    sample=mortarboard
    nothing-chosen=list-check
    nothing-there=inbox
    language=translate
    locked=lock
    masked=eye-slash
    show=eye
    retention=archive
    expand=chevron-down
    previous=chevron-left
    next=chevron-right
    rise=arrow-up-right
    short-of-target=arrow-down
    no-figure=dash)
