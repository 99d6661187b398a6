#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace somotcua {

struct XmlAttribute
{
    const char *name;
    QString value;
};

/// Elements of OpenDocument are written with their usual prefixes; the root names them.
inline void startElement(QXmlStreamWriter &xml, const char *name, std::initializer_list<XmlAttribute> attributes = {})
{
    xml.writeStartElement(QString::fromLatin1(name));
    for (const XmlAttribute &attribute : attributes)
        xml.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

inline void emptyElement(QXmlStreamWriter &xml, const char *name, std::initializer_list<XmlAttribute> attributes = {})
{
    startElement(xml, name, attributes);
    xml.writeEndElement();
}

inline void textElement(QXmlStreamWriter &xml, const char *name, const QString &text)
{
    startElement(xml, name);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

/// "office:document-content" with the prefixes that a spreadsheet needs.
void startDocument(QXmlStreamWriter &xml, const char *root);

} // namespace somotcua
