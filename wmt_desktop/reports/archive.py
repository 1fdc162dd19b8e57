"""What a PDF says of itself to archives and to screen readers: metadata, colours, identifiers.

PDF/A-2 (ISO 19005-2) with its level A, and PDF/UA-1 (ISO 14289-1).
"""

from __future__ import annotations

import re
import time
import unicodedata
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase.pdfdoc import (
    XMP,
    NoEncryption,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFStream,
    PDFString,
    PDFtrue,
)
from reportlab.pdfbase.ttfonts import TTFont
from typing_extensions import override

_ARCHIVAL = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
    "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>"
)
# Archives know no other schema than those of ISO 19005-2, 6.6.2: the one of PDF/UA is described.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part></rdf:Description>
{archival}
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself.

    Attributes:
        subject: What kind of document it is.
        program: Name and version.
        made: Minute since 1970, so that the same document is the same bytes.
    """

    title: str
    language: str
    author: str = "We Make Transition!"
    subject: str = ""
    program: str = "WMT Arena"
    made: int = 0


def declare(document: Any, about: About, *, archival: bool) -> None:
    """Put metadata, colours and identifiers into a document of reportlab.

    Args:
        archival: Every colour is one of sRGB or grey, as PDF/A asks for.
    """
    _date(document, about.made)
    info, catalog = document.info, document.Catalog
    info.title, info.author, info.subject = about.title, about.author, about.subject
    info.creator, info.keywords = about.program, ""
    catalog.Lang = PDFString(about.language)
    catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": PDFtrue})
    catalog.__NoDefault__ = [*type(catalog).__NoDefault__, "OutputIntents"]
    catalog.OutputIntents = PDFArray([_colours(document)])
    packet = _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        subject=escape(about.subject),
        language=escape(about.language),
        program=escape(about.program),
        producer=escape(info.producer),
        made=time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(60 * about.made)),
        archival=_ARCHIVAL if archival else "",
    )
    catalog.Metadata = document.Reference(XMP(creator=lambda _document: packet.encode()))
    document.encrypt = _EndedStreams()


def _date(document: Any, minute: int) -> None:
    """Date a document, which otherwise is from the year 2000 on every day."""
    stamp = document._timeStamp  # noqa: SLF001
    stamp.t = 60 * minute
    stamp.lt = time.gmtime(stamp.t)
    stamp.YMDhms = tuple(stamp.lt)[:6]


def _colours(document: Any) -> PDFDictionary:
    """Return what ties red, green and blue to the colours of a screen."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The moment of making it; without it the same document would be other bytes each time.
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    stream = PDFStream(PDFDictionary({"N": 3}), bytes(profile))
    return PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(stream),
        }
    )


# reportlab has no types.
class ArchivalFont(TTFont):  # type: ignore[misc]
    """A font whose every sign says which letter it is (ISO 19005-2, 6.2.11.7).

    It lacks signs that are no letter: marks of files, and what each maker of fonts draws otherwise.
    """

    def __init__(self, name: str, file: str) -> None:
        super().__init__(name, file)
        letters = self.face.charToGlyph
        for code in [each for each in letters if _is_no_letter(each)]:
            del letters[code]

    @override
    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        mine = f"+{self.face.name.decode()}"
        for name, stream in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:") and name.endswith(mine):
                stream.content = _known_letters(stream.content)


def _is_no_letter(code: int) -> bool:
    return code in {0, 0xFEFF, 0xFFFE} or unicodedata.category(chr(code)) == "Co"


def _known_letters(table: str) -> str:
    """Return a table of letters as ISO 32000-1, 9.10.3 asks: reportlab's is not quite so.

    Codes that are not used are left out, letters are in UTF-16, and 100 of them are one part.
    """
    lines = [
        f"<{code}> <{chr(int(letter, 16)).encode('utf-16-be').hex()}>"
        for code, letter in re.findall(r"^<(\w{2})> <(\w{4,5})>$", table, re.MULTILINE)
        if int(letter, 16)
    ]
    parts = [lines[at : at + 100] for at in range(0, len(lines), 100)]
    head, _, _ = table.partition("endcodespacerange\n")
    _, _, tail = table.rpartition("endbfchar\n")
    middle = (f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar\n" for part in parts)
    return f"{head}endcodespacerange\n{''.join(middle)}{tail}"


# reportlab has no types.
class _Ended(PDFObject):  # type: ignore[misc]
    """The content of a stream and the line end behind it, which its length does not count."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __len__(self) -> int:
        return len(self._content)

    def format(self, _document: Any) -> bytes:
        return self._content + b"\n"


class _EndedStreams(NoEncryption):  # type: ignore[misc]
    """Ends the content of streams with a line end (ISO 19005-2, 6.1.7.1), encrypting nothing."""

    @override
    def encode(self, content: bytes | str) -> _Ended:
        return _Ended(content.encode("latin-1") if isinstance(content, str) else content)
