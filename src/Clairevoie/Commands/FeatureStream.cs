using System.IO.Compression;
using System.Text.Json;

namespace Clairevoie.Commands;

/// <summary>The features of a GeoJSON file, one after the other: only the one that is looked at is in memory.</summary>
internal sealed class FeatureStream(FileInfo file) : IDisposable
{
    private readonly Stream bytes = file.Extension == ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : file.OpenRead();
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool ended;
    private bool inside;
    private JsonReaderState state;
    private JsonDocument? current;

    /// <summary>Whether the file had a list of features.</summary>
    public bool Found { get; private set; }

    /// <summary>The feature that is looked at.</summary>
    public JsonElement Current => current!.RootElement;

    /// <summary>Its number, from one.</summary>
    public long Count { get; private set; }

    /// <summary>What the coordinates are: 4326 as the standard wants, unless the file says Lambert-93 as older files do.</summary>
    public int Crs { get; private set; } = 4326;

    /// <summary>Goes to the next feature; false after the last.</summary>
    public bool Next()
    {
        try
        {
            while (true)
            {
                if (Advance() is { } answer) return answer;
                if (ended) return false;
                Fill();
            }
        }
        catch (InvalidDataException broken)
        {
            throw new CommandRefused($"{file.Name} cannot be unpacked: {broken.Message}");
        }
        catch (JsonException broken)
        {
            throw new CommandRefused($"{file.Name} is no JSON at line {broken.LineNumber + 1}: {broken.Message}");
        }
    }

    public void Dispose()
    {
        current?.Dispose();
        bytes.Dispose();
    }

    // Reads what the buffer holds: true at a feature, false behind the last one, nothing when more bytes are needed.
    private bool? Advance()
    {
        var reader = new Utf8JsonReader(buffer.AsSpan(start, end - start), ended, state);
        while (true)
        {
            var before = (reader.BytesConsumed, reader.CurrentState);
            if (!reader.Read()) return Keep(before, ended ? false : null);
            if (inside && reader.TokenType == JsonTokenType.StartObject)
            {
                current?.Dispose();
                if (!JsonDocument.TryParseValue(ref reader, out current)) return Keep(before, null);
                Count++;
                return Keep((reader.BytesConsumed, reader.CurrentState), true);
            }
            if (inside && reader.TokenType == JsonTokenType.EndArray) inside = false;
            else if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && !Member(ref reader)) return Keep(before, null);
        }
    }

    private bool? Keep((long Consumed, JsonReaderState State) at, bool? answer)
    {
        start += (int)at.Consumed;
        state = at.State;
        return answer;
    }

    // A member of the collection itself: the features are walked into, a coordinate system is looked at, the rest is passed over.
    private bool Member(ref Utf8JsonReader reader)
    {
        if (reader.ValueTextEquals("features"u8))
        {
            if (!reader.Read()) return false;
            Found = inside = reader.TokenType == JsonTokenType.StartArray;
            return true;
        }
        var isCrs = reader.ValueTextEquals("crs"u8);
        if (!reader.Read() || !JsonDocument.TryParseValue(ref reader, out var value)) return false;
        if (isCrs && value.RootElement.ToString().Contains("2154", StringComparison.Ordinal)) Crs = 2154;
        value.Dispose();
        return true;
    }

    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        if (end == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
        var read = bytes.Read(buffer, end, buffer.Length - end);
        ended = read == 0;
        end += read;
        if (Count == 0 && start == 0 && end >= 3 && buffer.AsSpan(0, 3).SequenceEqual((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) start = 3;
    }
}
