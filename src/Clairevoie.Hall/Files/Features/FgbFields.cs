using Google.FlatBuffers;
using FlatTable = Google.FlatBuffers.Table;

namespace Clairevoie.Hall.Files.Features;

/// <summary>The fields of a table of a flat buffer. What points outside the buffer is an exception of it; lengths are weighed before anything is made of them.</summary>
internal static class FgbFields
{
    public static byte Byte(FlatTable table, int field) => At(table, field) is > 0 and var at ? table.bb.Get(at) : (byte)0;

    public static int Int(FlatTable table, int field) => At(table, field) is > 0 and var at ? table.bb.GetInt(at) : 0;

    public static ushort Ushort(FlatTable table, int field, ushort otherwise) => At(table, field) is > 0 and var at ? table.bb.GetUshort(at) : otherwise;

    public static ulong Ulong(FlatTable table, int field) => At(table, field) is > 0 and var at ? table.bb.GetUlong(at) : 0;

    public static string Text(FlatTable table, int field) => System.Text.Encoding.UTF8.GetString(Bytes(table, field));

    public static FlatTable? Table(FlatTable table, int field) => At(table, field) is > 0 and var at ? new FlatTable(at + table.bb.GetInt(at), table.bb) : null;

    public static IReadOnlyList<FlatTable> Tables(FlatTable table, int field)
    {
        var (start, count) = Row(table, field, 4);
        return [.. Enumerable.Range(0, count).Select(at => start + (4 * at)).Select(at => new FlatTable(at + table.bb.GetInt(at), table.bb))];
    }

    public static byte[] Bytes(FlatTable table, int field)
    {
        var (start, count) = Row(table, field, 1);
        return table.bb.ToArray<byte>(start, count);
    }

    public static IReadOnlyList<int> Ints(FlatTable table, int field)
    {
        var (start, count) = Row(table, field, 4);
        return [.. Enumerable.Range(0, count).Select(at => table.bb.GetInt(start + (4 * at)))];
    }

    public static IReadOnlyList<double> Doubles(FlatTable table, int field)
    {
        var (start, count) = Row(table, field, 8);
        return [.. Enumerable.Range(0, count).Select(at => table.bb.GetDouble(start + (8 * at)))];
    }

    private static (int Start, int Count) Row(FlatTable table, int field, int size)
    {
        if (At(table, field) is not (> 0 and var at)) return (0, 0);
        var start = at + table.bb.GetInt(at);
        var count = table.bb.GetInt(start);
        if (count < 0 || start + 4L + ((long)count * size) > table.bb.Length) throw new FormatException("longer than the buffer");
        return (start + 4, count);
    }

    private static int At(FlatTable table, int field) => table.__offset(4 + (2 * field)) is > 0 and var offset ? table.bb_pos + offset : 0;
}
