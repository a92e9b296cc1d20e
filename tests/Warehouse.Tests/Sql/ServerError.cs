using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.Data.SqlClient;

namespace Warehouse.Tests.Sql;

/// <summary>An error of SQL Server, which the client lets nobody make.</summary>
internal static class ServerError
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    public static SqlException Of(int number)
    {
        var error = (SqlError)RuntimeHelpers.GetUninitializedObject(typeof(SqlError));
        Field(typeof(SqlError), "umber").SetValue(error, number);
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Hidden)!.Invoke(errors, [error]);
        var exception = (SqlException)RuntimeHelpers.GetUninitializedObject(typeof(SqlException));
        Field(typeof(SqlException), "_errors").SetValue(exception, errors);
        return exception;
    }

    private static FieldInfo Field(Type type, string name) => type.GetFields(Hidden).First(field => field.Name.Contains(name, StringComparison.Ordinal));
}
