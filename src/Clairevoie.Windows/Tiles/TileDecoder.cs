using Google.Protobuf;

namespace Clairevoie.Windows.Tiles;

/// <summary>Reads a Mapbox vector tile (specification 2.1), uncompressed, written by anybody.</summary>
public static class TileDecoder
{
    /// <exception cref="BrokenTilesException">The bytes are not a vector tile.</exception>
    public static IReadOnlyList<TileLayer> Decode(ReadOnlyMemory<byte> tile)
    {
        try
        {
            var layers = new List<TileLayer>();
            foreach (var (field, input) in Fields(tile.ToArray()))
            {
                if (field == 3) layers.Add(Layer(input.ReadBytes().ToByteArray()));
                else input.SkipLastField();
            }

            return layers;
        }
        catch (Exception fault) when (fault is InvalidProtocolBufferException or IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            throw new BrokenTilesException("A tile of this file is not a vector tile.", fault);
        }
    }

    private static TileLayer Layer(byte[] bytes)
    {
        var (name, extent) = ("", 4096);
        var (keys, values, features) = (new List<string>(), new List<object>(), new List<byte[]>());
        foreach (var (field, input) in Fields(bytes))
        {
            switch (field)
            {
                case 1: name = input.ReadString(); break;
                case 2: features.Add(input.ReadBytes().ToByteArray()); break;
                case 3: keys.Add(input.ReadString()); break;
                case 4: values.Add(Value(input.ReadBytes().ToByteArray())); break;
                case 5: extent = Math.Clamp(input.ReadInt32(), 1, 1 << 20); break;
                default: input.SkipLastField(); break;
            }
        }

        return new(name, extent, features.ConvertAll(feature => Feature(feature, keys, values)));
    }

    private static TileFeature Feature(byte[] bytes, List<string> keys, List<object> values)
    {
        var (tags, shape, commands) = (new Dictionary<string, object>(), TileShape.Unknown, (List<uint>)[]);
        foreach (var (field, input) in Fields(bytes))
        {
            switch (field)
            {
                case 2:
                    foreach (var pair in Packed(input).Chunk(2)) tags[keys[(int)pair[0]]] = values[(int)pair[1]];
                    break;
                case 3: shape = (TileShape)input.ReadEnum(); break;
                case 4: commands = Packed(input); break;
                default: input.SkipLastField(); break;
            }
        }

        return new(shape, TileCommands.Paths(commands, shape), tags);
    }

    private static object Value(byte[] bytes)
    {
        object value = "";
        foreach (var (field, input) in Fields(bytes))
        {
            value = field switch
            {
                1 => input.ReadString(),
                2 => (double)input.ReadFloat(),
                3 => input.ReadDouble(),
                4 => input.ReadInt64(),
                5 => (long)input.ReadUInt64(),
                6 => input.ReadSInt64(),
                7 => input.ReadBool(),
                _ => throw new BrokenTilesException($"A tile holds a value of an unknown kind ({field})."),
            };
        }

        return value;
    }

    private static List<uint> Packed(CodedInputStream input)
    {
        var numbers = new List<uint>();
        using var packed = input.ReadBytes().CreateCodedInput();
        while (!packed.IsAtEnd) numbers.Add(packed.ReadUInt32());
        return numbers;
    }

    private static IEnumerable<(int Field, CodedInputStream Input)> Fields(byte[] message)
    {
        using var input = new CodedInputStream(message);
        for (var tag = input.ReadTag(); tag != 0; tag = input.ReadTag()) yield return (WireFormat.GetTagFieldNumber(tag), input);
    }
}
