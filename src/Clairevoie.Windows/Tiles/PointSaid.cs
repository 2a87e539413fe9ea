using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Ogc;

namespace Clairevoie.Windows.Tiles;

/// <summary>What a tile says of one point, as bytes: its identifier and the values of the layer's fields.</summary>
internal static class PointSaid
{
    private const byte None = 0, Words = 1, Whole = 2, Number = 3;

    public static byte[] Write(Layer layer, LayerFeature feature)
    {
        var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(feature.Id);
        foreach (var field in layer.Fields) Write(writer, FieldValue.Of(field.Kind, feature.Values.GetValueOrDefault(field.Key)));
        return bytes.ToArray();
    }

    public static Dictionary<string, object> Read(Layer layer, byte[] said, int rank)
    {
        using var reader = new BinaryReader(new MemoryStream(said));
        var tags = new Dictionary<string, object>(layer.Fields.Count + 2) { ["id"] = reader.ReadString(), ["classe"] = (long)rank };
        foreach (var field in layer.Fields)
            if (Value(reader) is { } value) tags[field.Key] = value;
        return tags;
    }

    private static void Write(BinaryWriter writer, object? value)
    {
        switch (value)
        {
            case long whole:
                writer.Write(Whole);
                writer.Write7BitEncodedInt64(whole);
                break;
            case double number:
                writer.Write(Number);
                writer.Write(number);
                break;
            case string words:
                writer.Write(Words);
                writer.Write(words);
                break;
            default:
                writer.Write(None);
                break;
        }
    }

    private static object? Value(BinaryReader reader) => reader.ReadByte() switch
    {
        Words => reader.ReadString(),
        Whole => reader.Read7BitEncodedInt64(),
        Number => reader.ReadDouble(),
        _ => null,
    };
}
