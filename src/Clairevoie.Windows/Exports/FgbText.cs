using System.Buffers.Binary;
using System.Text;
using Clairevoie.Hall.Files.Features;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;
using Google.FlatBuffers;

namespace Clairevoie.Windows.Exports;

/// <summary>The bytes of a FlatGeobuf file: its header, and each feature behind its length.</summary>
internal static class FgbText
{
    /// <summary>What stands before the features.</summary>
    public static byte[] Header(Layer layer, long count)
    {
        var made = new FlatBufferBuilder(1024) { ForceDefaults = true };
        var (name, columns, crs) = (made.CreateString(layer.Name).Value, Columns(made, layer), Crs(made));
        made.StartTable(FgbWords.HeaderFields);
        made.AddUlong(FgbWords.Count, (ulong)count, 0);
        made.AddOffset(FgbWords.Crs, crs, 0);
        made.AddOffset(FgbWords.Columns, columns, 0);
        made.AddOffset(FgbWords.Name, name, 0);
        made.AddUshort(FgbWords.IndexNodeSize, 0, 16);
        made.AddByte(FgbWords.ShapeOfAll, layer.Shape switch { LayerShape.Point => FgbWords.Point, LayerShape.Line => FgbWords.Lines, _ => FgbWords.Areas }, 0);
        made.FinishSizePrefixed(made.EndTable());
        return [.. FgbWords.Magic, .. made.SizedByteArray()];
    }

    /// <summary>One feature.</summary>
    public static byte[] Feature(Layer layer, LayerFeature feature)
    {
        var made = new FlatBufferBuilder(256);
        var values = Bytes(made, Values(layer, feature));
        var shape = feature.Geometry.IsEmpty ? 0 : FgbShape.Put(made, feature.Geometry);
        made.StartTable(FgbWords.FeatureFields);
        made.AddOffset(FgbWords.Properties, values, 0);
        made.AddOffset(FgbWords.Shape, shape, 0);
        made.FinishSizePrefixed(made.EndTable());
        return made.SizedByteArray();
    }

    private static int Bytes(FlatBufferBuilder made, byte[] bytes)
    {
        made.StartVector(1, bytes.Length, 1);
        for (var at = bytes.Length - 1; at >= 0; at--) made.AddByte(bytes[at]);
        return made.EndVector().Value;
    }

    private static int Columns(FlatBufferBuilder made, Layer layer)
    {
        int[] columns = [Column(made, "id", FgbWords.Text), .. layer.Fields.Select(field => Column(made, field.Key == "id" ? "id_" : field.Key, KindOf(field)))];
        return FgbShape.Offsets(made, columns);
    }

    private static int Column(FlatBufferBuilder made, string key, byte kind)
    {
        var name = made.CreateString(key).Value;
        made.StartTable(FgbWords.ColumnFields);
        made.AddOffset(FgbWords.ColumnName, name, 0);
        made.AddByte(FgbWords.ColumnKind, kind, 0);
        return made.EndTable();
    }

    private static int Crs(FlatBufferBuilder made)
    {
        var org = made.CreateString("EPSG").Value;
        made.StartTable(FgbWords.CrsFields);
        made.AddOffset(FgbWords.CrsOrg, org, 0);
        made.AddInt(FgbWords.CrsCode, FgbWords.Degrees, 0);
        return made.EndTable();
    }

    // Each value behind the number of its column; one that is absent is not there.
    private static byte[] Values(Layer layer, LayerFeature feature)
    {
        using var bytes = new MemoryStream();
        Value(bytes, 0, feature.Id);
        for (var at = 0; at < layer.Fields.Count; at++) Value(bytes, at + 1, FieldValue.Of(layer.Fields[at].Kind, feature.Values.GetValueOrDefault(layer.Fields[at].Key)));
        return bytes.ToArray();
    }

    private static void Value(MemoryStream bytes, int column, object? value)
    {
        if (value is null) return;
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(number, (ushort)column);
        bytes.Write(number[..2]);
        switch (value)
        {
            case long whole: BinaryPrimitives.WriteInt64LittleEndian(number, whole); bytes.Write(number); break;
            case double part: BinaryPrimitives.WriteDoubleLittleEndian(number, part); bytes.Write(number); break;
            default:
                var text = Encoding.UTF8.GetBytes(value.ToString()!);
                BinaryPrimitives.WriteInt32LittleEndian(number, text.Length);
                bytes.Write(number[..4]);
                bytes.Write(text);
                break;
        }
    }

    private static byte KindOf(LayerField field) => field.Kind switch { FieldKind.Whole => FgbWords.Whole, FieldKind.Number => FgbWords.Number, FieldKind.Day => FgbWords.Instant, _ => FgbWords.Text };
}
