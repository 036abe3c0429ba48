"""Splits the ligatures of lam and alef in an Arabic font: lam takes the shape of both, and alef becomes an empty glyph without width.

The page looks the same. But each glyph stands for one letter, so that the text of a PDF comes out in the order of its letters: tools such as
pdftotext turn the letters of a right-to-left ligature around.
"""

import sys

from fontTools.otlLib import builder as otl
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables as ot

# Alef at the end of a join: plain, with madda, with hamza above and below, with wasla.
ALEFS = {"uniFE8E", "uniFE82", "uniFE84", "uniFE88", "uniFB51"}

font = TTFont(sys.argv[1], recalcTimestamp=False)
table = font["GSUB"].table
required = {
    at
    for record in table.FeatureList.FeatureRecord
    if record.FeatureTag == "rlig"
    for at in record.Feature.LookupListIndex
}


def subtables(lookup):
    for subtable in lookup.SubTable:
        yield subtable.ExtSubTable if subtable.LookupType == 7 else subtable


def add(name):
    """An empty glyph without width."""
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"][name] = TTGlyphPen(None).glyph()
    font["hmtx"][name] = (0, 0)
    if "GDEF" in font and font["GDEF"].table.GlyphClassDef:
        font["GDEF"].table.GlyphClassDef.classDefs[name] = 1


pairs = []
for at in sorted(required):
    for subtable in subtables(table.LookupList.Lookup[at]):
        if subtable.LookupType != 4:
            continue
        for first, ligatures in list(subtable.ligatures.items()):
            for ligature in ligatures:
                if len(ligature.Component) == 1 and ligature.Component[0] in ALEFS:
                    pairs.append((first, ligature.Component[0], ligature.LigGlyph))
            # The others are ornaments; they are set letter by letter.
            del subtable.ligatures[first]
        subtable.ligatures = {}

empties = {}
for _, second, _ in pairs:
    if second not in empties:
        empties[second] = f"{second}.empty"
        add(empties[second])
font["maxp"].numGlyphs = len(font.getGlyphOrder())

glyphs = font.getReverseGlyphMap()


def single(mapping):
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag = 1, 8
    lookup.SubTable = [otl.buildSingleSubstSubtable(mapping)]
    lookup.SubTableCount = 1
    table.LookupList.Lookup.append(lookup)
    return len(table.LookupList.Lookup) - 1


def chained(backtrack, inputs, ahead, inner):
    subtable = ot.ChainContextSubst()
    subtable.Format = 3
    cover = lambda names: otl.buildCoverage(names, glyphs)
    subtable.BacktrackCoverage = [cover(set(names)) for names in backtrack]
    subtable.InputCoverage = [cover(set(inputs))]
    subtable.LookAheadCoverage = [cover(set(names)) for names in ahead]
    subtable.BacktrackGlyphCount = len(backtrack)
    subtable.InputGlyphCount = 1
    subtable.LookAheadGlyphCount = len(ahead)
    record = ot.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, inner
    subtable.SubstLookupRecord, subtable.SubstCount = [record], 1
    lookup = ot.Lookup()
    lookup.LookupType, lookup.LookupFlag = 6, 8
    lookup.SubTable, lookup.SubTableCount = [subtable], 1
    table.LookupList.Lookup.append(lookup)
    return len(table.LookupList.Lookup) - 1


# The first letter takes the shape of both where the second follows; then the second, behind such a shape, becomes empty.
added = []
for second in sorted(empties):
    mapping = {first: whole for first, other, whole in pairs if other == second}
    inner = single(mapping)
    added.append(chained([], mapping, [[second]], inner))
for second in sorted(empties):
    shapes = {whole for _, other, whole in pairs if other == second}
    inner = single({second: empties[second]})
    added.append(chained([shapes], [second], [], inner))
table.LookupList.LookupCount = len(table.LookupList.Lookup)
for record in table.FeatureList.FeatureRecord:
    if record.FeatureTag == "rlig":
        record.Feature.LookupListIndex = sorted(record.Feature.LookupListIndex) + added
        record.Feature.LookupCount = len(record.Feature.LookupListIndex)
font.save(sys.argv[2])
