using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Reads the statistical tables of a document: cells, labels, alignment with the form, binding, facts.</summary>
public static class TableExtractor
{
    public static TableResult Extract(SourceDocument document, int? reportYear)
    {
        var cells = CellReader.Read(document);
        var form = FormDetector.Detect(document, cells, reportYear);
        if (FormLayout.For(form) is not { } layout)
            return new TableResult(form, [], [], new HashSet<int>());
        var matches = LabelMatcher.Match(cells, layout);
        var aligned = GapFiller.Fill(SequenceAligner.Align(matches, layout), cells, layout);
        var reading = new TableReading(document, cells, layout);
        reading.Learn(aligned);
        foreach (var row in aligned)
            reading.Take(row);
        reading.TakeRecords(aligned);
        var findings = reading.Findings.Concat(reading.CellShifts()).Concat(TableCompleteness.Judge(document, layout, aligned, matches, reading.Facts));
        return new TableResult(form, reading.Facts, [.. findings], reading.Lines);
    }
}
