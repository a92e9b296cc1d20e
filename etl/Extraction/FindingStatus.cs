namespace Warehouse.Etl.Extraction;

public enum FindingStatus
{
    Pass,
    Fail,
    Uncertain,
    NotAssessable,
}
