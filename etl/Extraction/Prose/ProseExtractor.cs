using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Periods;
using Warehouse.Etl.Extraction.Prose.Statements;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// Reads the figures that a report states in sentences. A figure is taken only where a pattern of <c>prose-patterns.csv</c>
/// says what it measures and the sentence says that it is the report year's; everything else stays out,
/// with a finding where a measure was recognised.
/// </summary>
public static class ProseExtractor
{
    /// <summary>After so many sentences that no pattern gets through, a document is taken for hostile and its prose is left.</summary>
    private const int MostUnreadable = 3;

    /// <summary>A sentence that stood so often word by word under one heading, as copies of a page make it, states nothing new there.</summary>
    private const int MostRepeated = 5;

    /// <summary>Sentences hardly ever repeat: their own hash tells them apart, without those of the headings.</summary>
    private static readonly IEqualityComparer<(ProseSection Section, string Sentence)> bySentence =
        EqualityComparer<(ProseSection Section, string Sentence)>.Create((some, other) => some == other, place => place.Sentence.GetHashCode(StringComparison.Ordinal));

    /// <param name="reportYear">The year reported on; null where the document does not tell, so that no other year can be told from it.</param>
    /// <param name="region">Where the reporting office stands, which tells what offices are above it.</param>
    /// <param name="tableLines">Numbers of the lines that belong to tables.</param>
    /// <param name="values">What the tables gave: on their lines prose may stand beside them.</param>
    /// <param name="isOfPartYear">Whether the title says that it is on half a year or less.</param>
    public static ProseResult Extract(SourceDocument document, int? reportYear, ReportRegion? region, IReadOnlySet<int> tableLines, IReadOnlyList<ReportFact> values, bool isOfPartYear = false)
    {
        // The time limits of patterns are of the wall clock: on a busy machine a harmless sentence may miss one, once.
        var (first, unreadable) = Read(document, reportYear, region, tableLines, values, isOfPartYear);
        return new StatementResolver(unreadable == 0 ? first : Read(document, reportYear, region, tableLines, values, isOfPartYear).Ledger).Resolve();
    }

    private static (StatementLedger Ledger, int Unreadable) Read(SourceDocument document, int? reportYear, ReportRegion? region, IReadOnlySet<int> tableLines, IReadOnlyList<ReportFact> values, bool isOfPartYear)
    {
        var ledger = new StatementLedger();
        var reader = new SentenceReader(reportYear, isOfPartYear ? new Period(PeriodKind.PartYear, null) : Period.Reported, new OtherOffices(region), ledger);
        var sections = new SectionTracker();
        var times = new Dictionary<(ProseSection Section, string Sentence), int>(bySentence);
        var unreadable = 0;
        var next = NextReport.Title(document);
        if (next is not null)
            ledger.Decline(ProseFindings.NextReport(next));
        foreach (var passage in PassageReader.Read(ProseStretch.Of(document, tableLines, values).TakeWhile(stretch => next is null || stretch.Line.Number < next.Number)))
        {
            var tokens = TokenScanner.Scan(passage);
            foreach (var (start, end) in SentenceSplitter.Split(passage))
            {
                if (unreadable == MostUnreadable)
                    break;
                try
                {
                    var sentence = passage.Text[start..end];
                    var marker = sections.Enter(sentence, isWholePassage: sentence.Length == passage.Text.Length);
                    ref var stood = ref CollectionsMarshal.GetValueRefOrAddDefault(times, (sections.Current, sentence), out _);
                    if (++stood > MostRepeated)
                        continue;
                    reader.Read(MaskedText.Create(passage, start + marker, end, tokens), sections.Current);
                }
                catch (RegexMatchTimeoutException)
                {
                    unreadable++;
                    ledger.Decline(ProseFindings.Unreadable(passage.LineOf(start).Number));
                }
            }
        }

        return (ledger, unreadable);
    }
}
