#!/usr/bin/env python3
"""take-translations.py VI.ts EN.ts: fills what can be filled without a person.

Vietnamese: what the programmer wrote beside an unfinished text, "//: vi: Lưu". English: "%n row(s)" in its two forms.
Says how many texts are still unfinished; scripts/check-translations.sh refuses those.
"""
import re
import sys
from html import escape, unescape

MESSAGE = re.compile(r"    <message.*?</message>\n", re.S)
UNFINISHED = re.compile(r"        <translation type=\"unfinished\">.*?</translation>|        <translation type=\"unfinished\"\s*/>", re.S)


def text_of(message, tag):
    found = re.search(rf"<{tag}>(.*?)</{tag}>", message, re.S)
    return unescape(found.group(1)) if found else ""


def vietnamese(message):
    """The forms of a translation (Vietnamese has one), or None when no comment offers any."""
    # Where several stand above one statement, the first belongs to its first text.
    offered = re.search(r"\bvi: *(\S.*?)(?=\s+vi: |$)", text_of(message, "extracomment").strip(), re.S)
    return [offered.group(1).replace(r"\n", "\n")] if offered else None


def english(message):
    """One and many, for a text that marks its plurals with "(s)"."""
    source = text_of(message, "source")
    if "(s)" not in source:
        return None
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def filled(message, forms):
    quoted = [escape(form, quote=False) for form in forms]
    if 'numerus="yes"' in message:
        lines = "".join(f"            <numerusform>{form}</numerusform>\n" for form in quoted)
        translation = f"        <translation>\n{lines}        </translation>"
    else:
        translation = f"        <translation>{quoted[0]}</translation>"
    return UNFINISHED.sub(lambda _: translation, message)


def take(path, forms_of):
    with open(path, encoding="utf-8") as file:
        catalogue = file.read()

    missing = []

    def mended(match):
        message = match.group(0)
        if not UNFINISHED.search(message):
            return message
        forms = forms_of(message)
        if forms is None:
            missing.append(text_of(message, "source"))
            return message
        return filled(message, forms)

    catalogue = MESSAGE.sub(mended, catalogue)
    with open(path, "w", encoding="utf-8") as file:
        file.write(catalogue)
    for source in missing:
        print(f"{path}: unfinished: {source}")


take(sys.argv[1], vietnamese)
take(sys.argv[2], english)
