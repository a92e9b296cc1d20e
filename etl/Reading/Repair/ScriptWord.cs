namespace Warehouse.Etl.Reading.Repair;

/// <summary>A word that the table of single characters would get wrong.</summary>
/// <param name="Found">As written, in either script.</param>
/// <param name="Repaired">As it is matched, of the same length.</param>
/// <param name="Anchor">Place of the first character that makes the difference.</param>
internal sealed record ScriptWord(string Found, string Repaired, int Anchor);
