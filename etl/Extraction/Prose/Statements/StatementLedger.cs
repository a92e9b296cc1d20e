using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>What the sentences of one document have stated so far.</summary>
internal sealed class StatementLedger
{
    private readonly List<Statement> statements = [];
    private readonly List<Finding> findings = [];
    private readonly Dictionary<(ProsePassage, int), (decimal Listed, bool Fits)> brokenDown = [];
    private readonly HashSet<(int, string)> incomplete = [];
    private readonly Dictionary<(int, string), ProseGuard> declinedWholes = [];

    public IReadOnlyList<Statement> Statements => statements;

    /// <summary>Whether a number of published information was read by no pattern.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>What was declined, and why.</summary>
    public IReadOnlyList<Finding> Declined => findings;

    public void Add(Statement statement) => statements.Add(statement);

    public void Decline(Finding finding) => findings.Add(finding);

    /// <summary>Notes that a part of a total was listed, and what the parts add up to so far.</summary>
    public void MarkBrokenDown(Statement total, Statement part, decimal listed)
    {
        var place = (total.Passage, total.Position);
        var fits = part.Value <= total.Value && (!brokenDown.TryGetValue(place, out var before) || before.Fits);
        brokenDown[place] = (listed, fits);
    }

    /// <summary>Notes a number of published information which no pattern reads.</summary>
    public void NoteUnread() => HasUnread = true;

    /// <summary>Notes that one of several numbers that make up a value was declined, so that the others are not all of it.</summary>
    public void MarkIncomplete(Statement part) => incomplete.Add((part.Sentence, part.Measure));

    /// <summary>Notes that a guard held a value of all applicants back.</summary>
    public void MarkDeclined(Statement whole, ProseGuard guard) => declinedWholes[(whole.Sentence, whole.Measure)] = guard;

    /// <summary>收到申请25件(含上年结转1件),其中自然人24件: what held the whole back in the sentence holds for an applicant's part.</summary>
    public ProseGuard? GuardOfWhole(Statement part) => declinedWholes.GetValueOrDefault((part.Sentence, part.Measure));

    public bool IsIncomplete(Statement part) => incomplete.Contains((part.Sentence, part.Measure));

    public bool IsBrokenDown(Statement total) => brokenDown.ContainsKey((total.Passage, total.Position));

    /// <summary>Whether what was listed is most of the total, and none of it alone more than the total, which it would be no part of.</summary>
    public bool IsMostlyBrokenDown(Statement total) =>
        brokenDown.TryGetValue((total.Passage, total.Position), out var parts) && parts.Fits && parts.Listed * 2 >= total.Value;

    /// <summary>Whether a sentence has already given a measure of the report year's total.</summary>
    public bool States(string measure, int sentence) =>
        FromSentence(sentence).Any(statement => statement.Measure == measure && statement.Applicant is null);

    /// <summary>Whether a sentence has given a printed value.</summary>
    public bool HasReported(int sentence) => FromSentence(sentence).Any(statement => statement.State == ValueState.Reported);

    /// <summary>The last printed value of one of some measures in a sentence, before a place; of a total and its parts, the total.</summary>
    public Statement? LastOf(IReadOnlyList<string> measures, int sentence, int before)
    {
        var last = FromSentence(sentence).FirstOrDefault(IsMeant);
        return last is null ? null : FromSentence(sentence).FirstOrDefault(whole => IsMeant(whole) && StatementRelations.IsPart(last, whole) && !OtherBusiness.IsDisowned(whole)) ?? last;

        bool IsMeant(Statement statement) =>
            statement is { State: ValueState.Reported, Applicant: null } && statement.Position < before && measures.Contains(statement.Measure);
    }

    /// <summary>The last statement of a sentence, if it is about a named account or column.</summary>
    public Statement? LastChannelOf(int sentence) =>
        FromSentence(sentence).FirstOrDefault() is { Label: not null, IsOfChannel: true } last ? last : null;

    /// <summary>The statements of a sentence, the last first; of the last sentences only, so that the time does not grow with the document.</summary>
    public IEnumerable<Statement> FromSentence(int sentence)
    {
        for (var i = statements.Count - 1; i >= 0 && statements[i].Sentence >= sentence - 1; i--)
        {
            if (statements[i].Sentence == sentence)
                yield return statements[i];
        }
    }
}
