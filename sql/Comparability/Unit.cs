namespace Warehouse.Sql.Comparability;

/// <summary>A unit as documents print it: a row of <c>units.csv</c>.</summary>
/// <param name="Quantity">Units of one quantity convert into each other: <c>count</c>, <c>money</c>, <c>percent</c>.</param>
/// <param name="Factor">How many of the quantity's base unit it is: 万元 is 10,000 (元).</param>
public sealed record Unit(string Name, string Quantity, decimal Factor);
