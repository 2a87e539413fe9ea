using Google.Protobuf;

namespace Clairevoie.Windows.Tiles;

/// <summary>Writes layers as one Mapbox vector tile (specification 2.1), uncompressed.</summary>
public static class TileEncoder
{
    private const int MoveTo = 1, LineTo = 2, ClosePath = 7;

    /// <summary>Most messages of their own are one value of a dozen bytes, and a tile has thousands.</summary>
    private const int Small = 128;

    public static byte[] Encode(IEnumerable<TileLayer> layers) => Message(tile =>
    {
        foreach (var layer in layers.Where(layer => layer.Features.Count > 0)) Nested(tile, 3, Layer(layer));
    });

    private static byte[] Layer(TileLayer layer) => Message(output =>
    {
        var (keys, values) = (new WordList<string>(), new WordList<object>());
        Number(output, 15, 2);
        output.WriteTag(1, WireFormat.WireType.LengthDelimited);
        output.WriteString(layer.Name);
        foreach (var feature in layer.Features) Feature(output, feature, keys, values);
        foreach (var key in keys.InOrder)
        {
            output.WriteTag(3, WireFormat.WireType.LengthDelimited);
            output.WriteString(key);
        }

        foreach (var value in values.InOrder) Nested(output, 4, Value(value));
        Number(output, 5, (uint)layer.Extent);
    });

    // Its lengths are counted beforehand: a tile holds thousands of features, and none has a stream of its own.
    private static void Feature(CodedOutputStream output, TileFeature feature, WordList<string> keys, WordList<object> values)
    {
        var tags = new List<uint>(2 * feature.Tags.Count);
        foreach (var (key, value) in feature.Tags)
        {
            tags.Add(keys.Rank(key));
            tags.Add(values.Rank(value));
        }

        List<uint> commands = [.. Commands(feature)];
        output.WriteTag(2, WireFormat.WireType.LengthDelimited);
        output.WriteLength(Whole(tags) + 2 + Whole(commands));
        Packed(output, 2, tags);
        Number(output, 3, (uint)feature.Shape);
        Packed(output, 4, commands);
    }

    private static byte[] Value(object value) => Message(output =>
    {
        switch (value)
        {
            case string text:
                output.WriteTag(1, WireFormat.WireType.LengthDelimited);
                output.WriteString(text);
                break;
            case double number:
                output.WriteTag(3, WireFormat.WireType.Fixed64);
                output.WriteDouble(number);
                break;
            case bool truth:
                output.WriteTag(7, WireFormat.WireType.Varint);
                output.WriteBool(truth);
                break;
            default:
                output.WriteTag(4, WireFormat.WireType.Varint);
                output.WriteInt64(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    });

    private static IEnumerable<uint> Commands(TileFeature feature)
    {
        var at = default(TilePoint);
        if (feature.Shape == TileShape.Point)
        {
            yield return Command(MoveTo, feature.Paths.Count);
            foreach (var path in feature.Paths)
                foreach (var number in Step(path[0])) yield return number;
            yield break;
        }

        foreach (var path in feature.Paths)
        {
            var count = feature.Shape == TileShape.Area ? path.Length - 1 : path.Length;
            yield return Command(MoveTo, 1);
            foreach (var number in Step(path[0])) yield return number;
            yield return Command(LineTo, count - 1);
            for (var i = 1; i < count; i++)
                foreach (var number in Step(path[i])) yield return number;
            if (feature.Shape == TileShape.Area) yield return Command(ClosePath, 1);
        }

        IEnumerable<uint> Step(TilePoint to)
        {
            var (dx, dy) = (to.X - at.X, to.Y - at.Y);
            at = to;
            return [ZigZag(dx), ZigZag(dy)];
        }
    }

    private static uint Command(int what, int times) => (uint)(what | (times << 3));

    private static uint ZigZag(int number) => (uint)((number << 1) ^ (number >> 31));

    private static byte[] Message(Action<CodedOutputStream> write)
    {
        var bytes = new MemoryStream();
        using (var output = new CodedOutputStream(bytes, Small, leaveOpen: true)) write(output);
        return bytes.ToArray();
    }

    private static void Nested(CodedOutputStream output, int field, byte[] message)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(UnsafeByteOperations.UnsafeWrap(message));
    }

    private static void Number(CodedOutputStream output, int field, uint number)
    {
        output.WriteTag(field, WireFormat.WireType.Varint);
        output.WriteUInt32(number);
    }

    private static void Packed(CodedOutputStream output, int field, List<uint> numbers)
    {
        output.WriteTag(field, WireFormat.WireType.LengthDelimited);
        output.WriteLength(Bytes(numbers));
        foreach (var number in numbers) output.WriteUInt32(number);
    }

    private static int Whole(List<uint> numbers) => 1 + CodedOutputStream.ComputeLengthSize(Bytes(numbers)) + Bytes(numbers);

    private static int Bytes(List<uint> numbers)
    {
        var bytes = 0;
        foreach (var number in numbers) bytes += CodedOutputStream.ComputeUInt32Size(number);
        return bytes;
    }

    /// <summary>Words by their rank of first use: how a layer stores each key and each value once.</summary>
    private sealed class WordList<T> where T : notnull
    {
        private readonly Dictionary<T, uint> ranks = [];
        private readonly List<T> words = [];

        public IReadOnlyList<T> InOrder => words;

        public uint Rank(T word)
        {
            if (ranks.TryGetValue(word, out var rank)) return rank;
            words.Add(word);
            return ranks[word] = (uint)words.Count - 1;
        }
    }
}
