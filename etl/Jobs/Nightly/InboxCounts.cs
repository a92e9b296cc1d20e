namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>What a look into the inbox found, in files.</summary>
/// <param name="New">Never met there before.</param>
/// <param name="Changed">Met before with another size or time.</param>
/// <param name="Again">As they were, and to be read again: held back by another version of this program, or let in or taken back by a person.</param>
/// <param name="AsBefore">As they were; not read.</param>
/// <param name="Gone">Met before and there no more. What was loaded from them stays.</param>
/// <param name="Left">Still being written; left for the next night.</param>
public sealed record InboxCounts(int New, int Changed, int Again, int AsBefore, int Gone, int Left);
