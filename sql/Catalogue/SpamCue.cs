namespace Warehouse.Sql.Catalogue;

/// <summary>Words that hijacked sites put in place of names: a row of <c>spam-cues.csv</c>.</summary>
public sealed record SpamCue(string Text, string Example);
