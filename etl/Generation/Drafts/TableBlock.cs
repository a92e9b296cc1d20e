namespace Warehouse.Etl.Generation.Drafts;

public sealed record TableBlock(TableGrid Grid) : DraftBlock;
