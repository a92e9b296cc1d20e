using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Dimensions;

/// <summary>The small dimensions, read once a run.</summary>
internal sealed class DimensionKeys(DbConnection connection)
{
    public CategoryDimension Categories { get; } = new(connection);

    public OfficeHistories Histories { get; } = OfficeHistories.Of(connection);

    public RuleDimension Rules { get; } = new(connection);

    public IReadOnlyDictionary<string, int> Applicants { get; } =
        connection.Query<(string Code, int Key)>("SELECT applicant_code, applicant_key FROM dim_applicant").ToDictionary(row => row.Code, row => row.Key, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Conformed { get; } =
        connection.Query<(string Code, int Key)>("SELECT conformed_code, conformed_key FROM dim_conformed").ToDictionary(row => row.Code, row => row.Key, StringComparer.Ordinal);

    public IReadOnlySet<string> Forms { get; } = connection.Query<string>("SELECT form_code FROM dim_form").ToHashSet(StringComparer.Ordinal);

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        Categories.Write(connection, transaction, dialect);
        Rules.Write(connection, transaction, dialect);
    }
}
