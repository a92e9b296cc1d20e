namespace Warehouse.Etl.Commands.Settings;

/// <summary>What a setting holds.</summary>
internal enum SettingKind
{
    Text,

    /// <summary>A file or folder; in a settings file it is counted from the folder of that file.</summary>
    Path,

    /// <summary>The address of a warehouse.</summary>
    Address,

    /// <summary>A whole number from 0 on.</summary>
    Count,

    /// <summary>On or off: the option stands alone, elsewhere it is <c>true</c> or <c>false</c>.</summary>
    Switch,

    /// <summary>One of two words, which the help names.</summary>
    Choice,
}
