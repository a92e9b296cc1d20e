namespace Warehouse.Sql.Catalogue;

/// <summary>A division that was abolished or renamed: a row of <c>region-history.csv</c>.</summary>
/// <param name="Level">Its level at the time: <c>prefecture</c> or <c>county</c>.</param>
/// <param name="Parent">Its parents' names at the time, separated by <c>/</c>.</param>
/// <param name="SuccessorCode">The division of <c>regions.csv</c> that it lies in today.</param>
/// <param name="Year">Year of the decision.</param>
/// <param name="Reason">In Chinese: 撤县设区, 更名, 并入…</param>
public sealed record RegionChange(string Name, string Level, string Parent, string SuccessorCode, int Year, string Reason);
