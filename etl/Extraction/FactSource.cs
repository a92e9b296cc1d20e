namespace Warehouse.Etl.Extraction;

public enum FactSource
{
    Table,
    Prose,
}
