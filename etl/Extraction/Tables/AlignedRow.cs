using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>A label of the document bound to its place in the form.</summary>
public sealed record AlignedRow(LabelMatch Match, int Place, FormRow Row);
