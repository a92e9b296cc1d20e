namespace Warehouse.Etl.Commands.Shell;

public enum LogFormat
{
    Plain,
    Json,
}
