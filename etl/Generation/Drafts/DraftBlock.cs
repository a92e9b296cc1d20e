namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A part of a report in reading order.</summary>
public abstract record DraftBlock;
