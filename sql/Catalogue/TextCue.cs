namespace Warehouse.Sql.Catalogue;

/// <summary>A pattern that speaks for or against a judgement: a row of <c>genre-cues.csv</c> or <c>scope-cues.csv</c>.</summary>
/// <param name="Pattern">A regular expression over repaired text.</param>
/// <param name="Subject">What it speaks of: the place where it is looked for, or the scope it speaks for.</param>
/// <param name="Weight">Points; negative where it speaks against.</param>
/// <param name="Example">Must match.</param>
/// <param name="CounterExample">Must not match.</param>
public sealed record TextCue(string Name, string Pattern, string Subject, int Weight, string Example, string CounterExample);
