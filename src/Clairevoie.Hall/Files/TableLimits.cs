namespace Clairevoie.Hall.Files;

/// <summary>How much of a file is taken in before it is refused.</summary>
internal static class TableLimits
{
    public const long Bytes = 50_000_000;
    public const int Rows = 100_000;
    public const int Columns = 100;
    public const int CellLength = 4_000;

    /// <summary>How long a shape may be as well-known text: an outline of some three thousand corners.</summary>
    public const int ShapeLength = 120_000;

    private static readonly string[] Shapes = ["POLYGON", "MULTIPOLYGON", "LINESTRING", "MULTILINESTRING"];

    /// <summary>How much a packed file may hold once unpacked, and how many times its own size.</summary>
    public const long UnpackedBytes = 200_000_000;
    public const int UnpackedRatio = 200;
    public const int PackedParts = 500;

    public static void Check(int line, IReadOnlyList<string> cells)
    {
        if (cells.Count > Columns)
        {
            throw new FileRefusedException(new FileFault(line, "", "too-many-columns", Columns));
        }

        if (line > Rows + 1)
        {
            throw new FileRefusedException(new FileFault(line, "", "too-many-rows", Rows));
        }

        if (cells.Any(cell => cell.Length > CellLength && (cell.Length > ShapeLength || !Array.Exists(Shapes, shape => cell.StartsWith(shape, StringComparison.Ordinal)))))
        {
            throw new FileRefusedException(new FileFault(line, "", "cell-too-long", CellLength));
        }
    }
}
