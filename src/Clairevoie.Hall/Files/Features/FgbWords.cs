namespace Clairevoie.Hall.Files.Features;

/// <summary>The numbers of FlatGeobuf 3: where each field stands in its table (header.fbs and feature.fbs of the format), and what kinds there are.</summary>
public static class FgbWords
{
    /// <summary>The first bytes of a file; of the last two digits of its version nothing depends.</summary>
    public static ReadOnlySpan<byte> Magic => [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62, 0x00];

    /// <summary>Degrees of WGS84: the one system in which exports are.</summary>
    public const int Degrees = 4326;

    /// <summary>Fields of the header.</summary>
    public const int Name = 0, ShapeOfAll = 2, Columns = 7, Count = 8, IndexNodeSize = 9, Crs = 10, HeaderFields = 14;

    /// <summary>Fields of a column.</summary>
    public const int ColumnName = 0, ColumnKind = 1, ColumnFields = 11;

    /// <summary>Fields of a system of coordinates.</summary>
    public const int CrsOrg = 0, CrsCode = 1, CrsFields = 6;

    /// <summary>Fields of a feature.</summary>
    public const int Shape = 0, Properties = 1, FeatureFields = 3;

    /// <summary>Fields of a shape.</summary>
    public const int Ends = 0, Places = 1, Kind = 6, Parts = 7, ShapeFields = 8;

    /// <summary>What a shape is.</summary>
    public const byte Point = 1, Line = 2, Area = 3, Lines = 5, Areas = 6;

    /// <summary>What the values of a column are.</summary>
    public const byte Bool = 2, Whole = 7, Number = 10, Text = 11, Json = 12, Instant = 13;

    /// <summary>How many bytes the values of a column take; nothing of those that say it themselves, or of bytes without meaning.</summary>
    public static int? SizeOf(byte kind) => kind switch { 0 or 1 or 2 => 1, 3 or 4 => 2, 5 or 6 or 9 => 4, 7 or 8 or 10 => 8, _ => null };

    /// <summary>How long the index is that stands between the header and the features: a packed tree of nodes of forty bytes.</summary>
    public static long IndexLength(ulong count, int nodeSize)
    {
        if (count == 0 || nodeSize < 2) return 0;
        var (level, nodes) = (count, count);
        do
        {
            level = (level + (ulong)nodeSize - 1) / (ulong)nodeSize;
            nodes += level;
        }
        while (level != 1);
        return checked((long)(nodes * 40));
    }
}
