using System.Text.Json;
using Clairevoie.Hall.Files;
using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Exports.Forms;

/// <summary>XLSX: a packed file cannot be gone on with, so its rows are kept as lines of JSON and packed when the last one is there.</summary>
internal sealed class WorkbookPen(string path, Layer layer) : ILayerPen
{
    // A sheet holds 1,048,576 rows, the names of its columns included.
    private const int MostOfSheet = 1_000_000;

    private readonly FileStream lines = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);

    private long many;

    public long Length => lines.Length;

    public bool GoesOn(Job reached)
    {
        if (lines.Length < reached.Bytes || lines.ReadByte() != '[') return false; // the rows were packed already
        lines.SetLength(reached.Bytes);
        lines.Position = reached.Bytes;
        many = reached.Done;
        return true;
    }

    public Task Begin(CancellationToken stop)
    {
        lines.SetLength(0);
        return Task.CompletedTask;
    }

    public async Task Put(IReadOnlyList<LayerFeature> features, CancellationToken stop)
    {
        foreach (var feature in features)
        {
            await JsonSerializer.SerializeAsync(lines, LayerRows.Of(layer, feature), cancellationToken: stop);
            lines.WriteByte((byte)'\n');
        }

        many += features.Count;
        await lines.FlushAsync(stop);
    }

    public async Task End(CancellationToken stop)
    {
        var packed = $"{path}.packed";
        await using (var workbook = new FileStream(packed, FileMode.Create))
        {
            XlsxFile.Write(workbook, [.. Enumerable.Range(0, (int)Math.Max(1, (many + MostOfSheet - 1) / MostOfSheet)).Select(Sheet)]);
        }

        await lines.DisposeAsync();
        File.Move(packed, path, overwrite: true);
    }

    public ValueTask DisposeAsync() => lines.DisposeAsync();

    private XlsxSheet Sheet(int rank) => new(
        rank == 0 ? layer.Name : $"{layer.Name} {rank + 1}", LayerRows.Columns(layer),
        Lines().Skip(rank * MostOfSheet).Take(MostOfSheet).Select(line => (IReadOnlyList<string>)JsonSerializer.Deserialize<string[]>(line)!), LayerRows.Numbers(layer));

    private IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
