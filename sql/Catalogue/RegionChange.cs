namespace Warehouse.Sql.Catalogue;

/// <summary>A division that was abolished or renamed: a row of <c>region-history.csv</c>.</summary>
/// <param name="Level">Its level at the time: <c>prefecture</c> or <c>county</c>.</param>
/// <param name="Parent">Its parents' names at the time, separated by <c>/</c>.</param>
/// <param name="SuccessorCode">The division of <c>regions.csv</c> that it lies in today.</param>
/// <param name="Year">Year of the decision.</param>
/// <param name="Successor">The name that the division has today.</param>
/// <param name="Reason">In Chinese: 撤县设区, 更名, 并入…</param>
/// <param name="IsMerger">Whether it lies in another division or a new one since then, rather than having another name or rank.</param>
public sealed record RegionChange(string Name, string Level, string Parent, string SuccessorCode, string Successor, int Year, string Reason, bool IsMerger);
