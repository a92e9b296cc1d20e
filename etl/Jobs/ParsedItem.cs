using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>What became of an item: a report, whatever went wrong.</summary>
public readonly record struct ParsedItem(ParseItem Item, ParsedReport Report);
