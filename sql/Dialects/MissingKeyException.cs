using System.Data.Common;

namespace Warehouse.Sql.Dialects;

/// <summary>A row points to a key that is not there: what an engine says that checks foreign keys row by row.</summary>
internal sealed class MissingKeyException(string message) : DbException(message);
