using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>A label of the document bound to its place in the form.</summary>
public sealed record AlignedRow(LabelMatch Match, int Place, FormRow Row);
