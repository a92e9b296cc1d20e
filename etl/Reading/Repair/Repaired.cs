namespace Warehouse.Etl.Reading.Repair;

/// <summary>A line after one kind of repair.</summary>
/// <param name="Count">How many repairs were made; 0 leaves the text as it was.</param>
public readonly record struct Repaired(string Text, int Count);
