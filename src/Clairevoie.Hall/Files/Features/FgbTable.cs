using System.Buffers.Binary;
using System.Text;
using Google.FlatBuffers;
using FlatTable = Google.FlatBuffers.Table;

namespace Clairevoie.Hall.Files.Features;

/// <summary>Reads the features of a FlatGeobuf file as the rows of a table, in the order in which they stand, and only in the one coordinate system that exports have.</summary>
internal static class FgbTable
{
    public static Table Open(Stream stream)
    {
        if (stream.Length > TableLimits.Bytes) throw new FileRefusedException(new FileFault(0, "", "file-too-large", TableLimits.Bytes / 1_000_000));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        try
        {
            var (header, length) = Sized(bytes, FgbWords.Magic.Length);
            if (FgbFields.Table(header, FgbWords.Crs) is { } crs && FgbFields.Int(crs, FgbWords.CrsCode) is not (FgbWords.Degrees or 0)) throw new FormatException("not degrees");
            var own = FgbFields.Tables(header, FgbWords.Columns).Select(column => (Name: FgbFields.Text(column, FgbWords.ColumnName), Kind: FgbFields.Byte(column, FgbWords.ColumnKind))).ToList();
            var kind = FgbFields.Byte(header, FgbWords.ShapeOfAll);
            var first = FgbWords.Magic.Length + length + FgbWords.IndexLength(FgbFields.Ulong(header, FgbWords.Count), FgbFields.Ushort(header, FgbWords.IndexNodeSize, 16));
            var columns = FeatureCells.Columns(own.Select(column => column.Name), kind == FgbWords.Point);
            return new Table(columns, Rows(bytes, checked((int)first), own, columns, kind));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw new FileRefusedException(new FileFault(0, "", "not-features"));
        }
    }

    private static IEnumerable<TableRow> Rows(byte[] bytes, int at, List<(string Name, byte Kind)> own, string[] columns, byte kind)
    {
        for (var line = 2; at < bytes.Length; line++)
        {
            var (row, length) = Row(bytes, at, own, columns, kind, line);
            TableLimits.Check(line, row);
            yield return new TableRow(line, columns, row);
            at += length;
        }
    }

    private static (string[] Cells, int Length) Row(byte[] bytes, int at, List<(string Name, byte Kind)> own, string[] columns, byte kind, int line)
    {
        try
        {
            var (feature, length) = Sized(bytes, at);
            var values = Values(FgbFields.Bytes(feature, FgbWords.Properties), own);
            var shape = FgbFields.Table(feature, FgbWords.Shape) is { } drawn ? FgbShapes.Of(drawn, kind) : null;
            return ([.. columns.Select(column => values.GetValueOrDefault(column) ?? FeatureCells.Of(shape, column))], length);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw new FileRefusedException(new FileFault(line, "", "not-features"));
        }
    }

    private static Dictionary<string, string> Values(ReadOnlySpan<byte> bytes, List<(string Name, byte Kind)> own)
    {
        var values = new Dictionary<string, string>();
        while (bytes.Length > 0)
        {
            var (name, kind) = own[BinaryPrimitives.ReadUInt16LittleEndian(bytes)];
            bytes = bytes[2..];
            var (size, skipped) = FgbWords.SizeOf(kind) is { } known ? (known, 0) : (BinaryPrimitives.ReadInt32LittleEndian(bytes), 4);
            if (kind is not (FgbWords.Text or FgbWords.Json or FgbWords.Instant) && skipped > 0) throw new FormatException("bytes are no cell");
            values[name] = FeatureCells.Text(Value(kind, bytes.Slice(skipped, size)));
            bytes = bytes[(skipped + size)..];
        }

        return values;
    }

    private static object Value(byte kind, ReadOnlySpan<byte> value) => kind switch
    {
        0 => (sbyte)value[0],
        1 => value[0],
        FgbWords.Bool => value[0] != 0,
        3 => BinaryPrimitives.ReadInt16LittleEndian(value),
        4 => BinaryPrimitives.ReadUInt16LittleEndian(value),
        5 => BinaryPrimitives.ReadInt32LittleEndian(value),
        6 => BinaryPrimitives.ReadUInt32LittleEndian(value),
        FgbWords.Whole => BinaryPrimitives.ReadInt64LittleEndian(value),
        8 => BinaryPrimitives.ReadUInt64LittleEndian(value),
        9 => (double)BinaryPrimitives.ReadSingleLittleEndian(value),
        FgbWords.Number => BinaryPrimitives.ReadDoubleLittleEndian(value),
        _ => Encoding.UTF8.GetString(value),
    };

    // A table behind its length; how long both are together.
    private static (FlatTable Table, int Length) Sized(byte[] bytes, int at)
    {
        var length = checked((int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)));
        var held = new ByteBuffer(bytes.AsSpan(at + 4, length).ToArray());
        return (new FlatTable(held.GetInt(0), held), length + 4);
    }

    private static bool IsBroken(Exception fault) => fault is ArgumentException or IndexOutOfRangeException or OverflowException or FormatException;
}
