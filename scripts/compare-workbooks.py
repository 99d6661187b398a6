#!/usr/bin/env python3
"""compare-workbooks.py [LEDGER]: every report as other programs read it, held against the CSV, cell by cell.

LibreOffice opens each XLSX and ODS, poppler reads each PDF. The two workbooks must hold the same cells; each row of a
block of the CSV must stand in the workbook once, its cells in their order (the sheet leaves some columns out and adds
numbers of rows), its numbers and days in the PDF. Needs soffice (libreoffice-calc-nogui) and pdftotext; without a ledger the sample is made.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile

CLI = pathlib.Path(__file__).resolve().parent.parent / "build/release/bin/somotcua-cli"
REPORTS = {
    "weekly-tally": ["--week", "2024-W39"],
    "register": ["--month", "2024-09"],
    "comparison": ["--from", "2024-01-01", "--to", "2024-09-30"],
    "follow-up": ["--week", "2024-W39"],
    "session-sheet": ["--week", "2024-W39"],
    "roster": ["--month", "2024-09"],
    "indicators": ["--quarter", "2024-Q3"],
    "ii06a": ["--quarter", "2024-Q3"],
    "upper-level": ["--quarter", "2024-Q3"],
    "briefing": ["--quarter", "2024-Q3"],
}
# The paper of the others leaves out what a workbook holds, or has a sheet for each session.
PRINTED_WHOLE = {"register", "comparison", "follow-up", "roster", "indicators", "ii06a", "upper-level"}
SHEET_FILTER = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"


def plain(cell):
    """A cell without what only shows: signs between thousands, the decimal one, trailing zeros, line breaks, a percent sign."""
    text = re.sub(r"\s+", " ", cell.replace("\u00a0", " ").strip())
    number = re.fullmatch(r"([+−-]?)(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?( ?%)?", text)
    if not number:
        return text
    sign = "-" if number[1] in ("-", "−") else ""
    whole, fraction = re.sub("[.,]", "", number[2]), (number[3] or "").rstrip("0")
    return sign + whole + ("." + fraction if fraction else "")


def rows_of(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [[plain(cell) for cell in row] for row in csv.reader(file)]


def blocks_of(rows):
    """Of a CSV: name, then the head, then its rows, then an empty line."""
    blocks, block = [], []
    for row in rows + [[]]:
        if any(row):
            block.append(row)
        elif block:
            blocks.append((block[0][0], block[2:]))
            block = []
    return blocks


def filled(row):
    return [cell for cell in row if cell not in ("", "—", "…")]


def is_part(part, whole):
    rest = iter(whole)
    return all(cell in rest for cell in part)


def report(kind, period, ledger, folder):
    for form in ("csv", "xlsx", "ods", "pdf"):
        subprocess.run([CLI, "report", kind, ledger, *period, "--format", form, "-o", folder / f"{kind}.{form}"],
                       check=True, stdout=subprocess.DEVNULL)
    sheets = {}
    for form in ("xlsx", "ods"):
        out = folder / f"{kind}-{form}"
        subprocess.run(["soffice", "--headless", "--convert-to", SHEET_FILTER, "--outdir", out, folder / f"{kind}.{form}"],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        sheets[form] = [row for sheet in sorted(out.iterdir()) for row in rows_of(sheet)]
    said = []
    strip = lambda rows: [filled(row) for row in rows if filled(row)]
    xlsx, ods = strip(sheets["xlsx"]), strip(sheets["ods"])
    for number, (one, other) in enumerate(zip(xlsx, ods)):
        if one != other:
            said.append(f"row {number}: XLSX {one} ODS {other}")
    if len(xlsx) != len(ods):
        said.append(f"{len(xlsx)} rows in the XLSX, {len(ods)} in the ODS")

    printed = subprocess.run(["pdftotext", "-layout", folder / f"{kind}.pdf", "-"], check=True, capture_output=True)
    words = {plain(word.strip(",;.()")) for word in printed.stdout.decode().split()}
    cells, unused = 0, list(xlsx)
    for block, rows in blocks_of(rows_of(folder / f"{kind}.csv")):
        for row in rows:
            wanted = filled(row)
            if not wanted:
                continue
            if len(wanted) == 1:
                if not any(wanted[0] in (cell, *cell.split()) for each in xlsx for cell in each):
                    said.append(f"{block}: the workbook lacks {wanted[0]}")
                cells += 1
                continue
            found = max((each for each in unused if is_part(each[1:] if each[0].isdigit() else each, wanted)
                         or is_part(each, wanted) or is_part(wanted, each)), key=len, default=None)
            if found is None:
                said.append(f"{block}: no row of the workbook holds {wanted}")
                continue
            unused.remove(found)
            cells += len(found)
            if kind in PRINTED_WHOLE:
                lacking = [cell for cell in found if re.fullmatch(r"-?[\d.]+|\d+/\d+/\d{4}", cell) and cell not in words]
                if lacking:
                    said.append(f"{block}: the PDF lacks {lacking} of {found}")
    print(f"{kind}: {cells} cells the same in CSV, XLSX, ODS" + "".join(f"\n  {line}" for line in said[:20]))
    return not said


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        ledger = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else folder / "sample.somotcua"
        if len(sys.argv) == 1:
            subprocess.run([CLI, "sample", ledger], check=True, stdout=subprocess.DEVNULL)
        results = [report(kind, period, ledger, folder) for kind, period in REPORTS.items()]
    sys.exit(0 if all(results) else 1)


main()
