#include "OdsWriter.h"

#include "DocumentWords.h"
#include "OdsContent.h"
#include "OdsStyles.h"
#include "OdsXml.h"
#include "SheetLayout.h"
#include "SheetText.h"
#include "ZipFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace somotcua {
namespace {

constexpr auto kType = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray manifest()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    startElement(
        xml, "manifest:manifest",
        {{"xmlns:manifest", u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"_s}, {"manifest:version", u"1.2"_s}});
    const auto entry = [&](const char *path, const QString &type) {
        emptyElement(xml, "manifest:file-entry",
                     {{"manifest:full-path", QString::fromLatin1(path)}, {"manifest:media-type", type}});
    };
    entry("/", QString::fromLatin1(kType));
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        entry(part, u"text/xml"_s);
    xml.writeEndDocument();
    return bytes;
}

QByteArray properties(const DocumentWords &words)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, "office:document-meta");
    startElement(xml, "office:meta");
    const QString moment = words.moment.toString(Qt::ISODate);
    textElement(xml, "meta:generator", u"Sổ Một Cửa"_s);
    textElement(xml, "dc:title", sheetText(words.title));
    textElement(xml, "dc:subject", sheetText(words.subject));
    textElement(xml, "meta:initial-creator", sheetText(words.unit));
    textElement(xml, "dc:creator", sheetText(words.unit));
    textElement(xml, "meta:creation-date", moment);
    textElement(xml, "dc:date", moment);
    textElement(xml, "dc:language", words.language);
    xml.writeEndDocument();
    return bytes;
}

void writeSetting(QXmlStreamWriter &xml, const char *name, const char *type, const QString &value)
{
    startElement(xml, "config:config-item",
                 {{"config:name", QString::fromLatin1(name)}, {"config:type", QString::fromLatin1(type)}});
    xml.writeCharacters(value);
    xml.writeEndElement();
}

/// How the sheets are looked at: without a grid, the head of a table staying above.
QByteArray views(const QList<PrintedSheet> &sheets)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    startDocument(xml, "office:document-settings");
    startElement(xml, "office:settings");
    startElement(xml, "config:config-item-set", {{"config:name", u"ooo:view-settings"_s}});
    startElement(xml, "config:config-item-map-indexed", {{"config:name", u"Views"_s}});
    startElement(xml, "config:config-item-map-entry");
    writeSetting(xml, "ViewId", "string", u"view1"_s);
    startElement(xml, "config:config-item-map-named", {{"config:name", u"Tables"_s}});
    for (const PrintedSheet &sheet : sheets) {
        startElement(xml, "config:config-item-map-entry", {{"config:name", sheet.name}});
        if (sheet.head) {
            const QString below = QString::number(sheet.head->last + 1);
            writeSetting(xml, "HorizontalSplitMode", "short", u"0"_s);
            writeSetting(xml, "VerticalSplitMode", "short", u"2"_s);
            writeSetting(xml, "HorizontalSplitPosition", "int", u"0"_s);
            writeSetting(xml, "VerticalSplitPosition", "int", below);
            writeSetting(xml, "ActiveSplitRange", "short", u"2"_s);
            writeSetting(xml, "PositionTop", "int", u"0"_s);
            writeSetting(xml, "PositionBottom", "int", below);
        }
        writeSetting(xml, "ShowGrid", "boolean", u"false"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    writeSetting(xml, "ActiveTable", "string", sheets.first().name);
    writeSetting(xml, "ShowGrid", "boolean", u"false"_s);
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<QByteArray> asOds(const Report &report)
{
    const QList<PrintedSheet> sheets = layOutSheets(report);
    if (std::ranges::any_of(sheets, [](const PrintedSheet &sheet) { return sheet.rows() > kMostRows; }))
        return fail(Fault::FileUnwritable, {}, u"more rows than a sheet holds"_s);
    const DocumentWords words = documentWords(report);
    // The type stands first and uncompressed, where other programs look for it.
    return zipped({{"mimetype", kType, true},
                   {"content.xml", odsContent(sheets, words.language)},
                   {"styles.xml", odsPageStyles(words.language)},
                   {"meta.xml", properties(words)},
                   {"settings.xml", views(sheets)},
                   {"META-INF/manifest.xml", manifest()}});
}

} // namespace somotcua
