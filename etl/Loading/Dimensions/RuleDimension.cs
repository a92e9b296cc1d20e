using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Dimensions;

/// <summary>Keys of <c>dim_rule</c>. A rule that the catalogue does not have (a parser of another version) becomes a member, so that its findings are kept.</summary>
internal sealed class RuleDimension
{
    private readonly Dictionary<string, int> keys;
    private readonly List<object?[]> members = [];
    private int last;

    public RuleDimension(DbConnection connection)
    {
        keys = connection.Query<(string Code, int Key)>("SELECT rule_code, rule_key FROM dim_rule").ToDictionary(row => row.Code, row => row.Key, StringComparer.Ordinal);
        last = keys.Values.Max();
    }

    public int KeyOf(string code)
    {
        var name = Codes.Fit(code, 60);
        if (!keys.TryGetValue(name, out var key))
        {
            keys[name] = key = ++last;
            members.Add([key, name, name, name, "info", false]);
        }
        return key;
    }

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        if (members.Count > 0)
            dialect.BulkInsert(connection, transaction, "dim_rule", ["rule_key", "rule_code", "label_zh", "label_en", "severity", "quarantines"], members);
        members.Clear();
    }
}
