#include "OdsXml.h"

using namespace Qt::StringLiterals;

namespace somotcua {

void startDocument(QXmlStreamWriter &xml, const char *root)
{
    const QString family = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.writeStartDocument();
    startElement(xml, root,
                 {{"xmlns:office", family + u"office:1.0"_s},
                  {"xmlns:style", family + u"style:1.0"_s},
                  {"xmlns:text", family + u"text:1.0"_s},
                  {"xmlns:table", family + u"table:1.0"_s},
                  {"xmlns:number", family + u"datastyle:1.0"_s},
                  {"xmlns:meta", family + u"meta:1.0"_s},
                  {"xmlns:config", family + u"config:1.0"_s},
                  {"xmlns:fo", family + u"xsl-fo-compatible:1.0"_s},
                  {"xmlns:svg", family + u"svg-compatible:1.0"_s},
                  {"xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s},
                  {"office:version", u"1.2"_s}});
}

} // namespace somotcua
