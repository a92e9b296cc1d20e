using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Layouts;
using Warehouse.Etl.Extraction.Tables.Rows;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Reads the statistical tables of a document: cells, labels, alignment with the form, binding, facts.</summary>
public static class TableExtractor
{
    public static TableResult Extract(SourceDocument document, int? reportYear)
    {
        var cells = NumbersBelowHeadings.Without(CellReader.Read(document));
        var form = FormDetector.Detect(document, cells, reportYear);
        if (FormLayout.For(form) is not { } layout)
            return new TableResult(form, [], [.. UnreadNumbers.Find(cells, new HashSet<CellPlace>()), .. TitlesAlone.Find(cells), .. UnreadLabels.Find(document)], new HashSet<int>());
        var matches = LabelMatcher.Match(cells, layout);
        if (NumbersBeforeLabels.Without(cells, matches, layout) is { } unnumbered && unnumbered.Count < cells.Count)
            (cells, matches) = (unnumbered, LabelMatcher.Match(unnumbered, layout));
        if (GluedReports.PartsOf(matches, layout) is { Count: > 1 } parts)
            return CopyReconciler.Reconcile([.. parts.Select(part => Part([.. cells.Take(part)]))], GluedReports.OfYear(document, parts, cells, matches, layout, reportYear), layout);
        if (RepeatedTables.PartsOf(cells, matches, layout) is { Count: > 1 } sets && CopyReconciler.Differing([.. sets.Select(set => Part([.. cells.Take(set)]))]) is { } agreed)
            return agreed;
        return Extract(document, cells, matches, form, layout, reportYear);

        TableResult Part(IReadOnlyList<TableCell> own) => Extract(document, own, LabelMatcher.Match(own, layout), form, layout, reportYear);
    }

    private static TableResult Extract(SourceDocument document, IReadOnlyList<TableCell> cells, IReadOnlyList<LabelMatch> matches, string form, FormLayout layout, int? reportYear)
    {
        var filled = GapFiller.Fill(SequenceAligner.Align(matches, layout), cells, layout);
        var (aligned, torn) = TornRows.Complete(RowNumbering.Without(Disorder.WithoutUnsure(Unanchored.Without(filled, cells, layout), matches, layout)), cells, layout);
        var labelStarts = matches.Concat(aligned.Select(row => row.Match)).Select(match => match.First).ToHashSet();
        var rowFacts = new RowFacts(document, layout, HeadingUnits.Of(cells, layout));
        var reading = Read(aligned);
        var others = OtherFormRows.Find(cells, layout, rowFacts, reading.Facts.Select(fact => fact.Measure).ToHashSet(StringComparer.Ordinal));
        var findings = torn.Concat(reading.Findings).Concat(others.Findings).ToList();
        IReadOnlyList<ReportFact> facts = others.Facts.Count > 0 ? [.. reading.Facts, .. others.Facts] : reading.Facts;
        var lines = reading.Lines.ToHashSet();
        var known = new HashSet<CellPlace>(reading.Taken);
        known.UnionWith(others.Taken);
        foreach (var match in matches)
            AddSlots(match, known);
        foreach (var row in aligned)
            AddSlots(row.Match, known);
        foreach (var copy in TableCopies.Find(aligned, matches, layout))
        {
            var again = Read(copy);
            (facts, var differences) = CopyReconciler.Reconcile(facts, again.Facts, layout);
            findings.AddRange(differences);
            lines.UnionWith(again.Lines);
            known.UnionWith(again.Taken);
        }

        return new TableResult(form, facts, [.. findings, .. TableCompleteness.Judge(document, layout, aligned, facts, findings), .. UnreadNumbers.Find(cells, known)], lines);

        static void AddSlots(LabelMatch match, HashSet<CellPlace> places)
        {
            foreach (var slot in match.Slots)
                places.Add(CellPlace.Of(slot.Cell));
        }

        TableLedger Read(IReadOnlyList<AlignedRow> rows) => new TableReading(document, cells, layout, rowFacts, labelStarts, reportYear).Take(rows);
    }
}
