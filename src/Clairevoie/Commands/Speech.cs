using System.Text.Encodings.Web;
using System.Text.Json;

namespace Clairevoie.Commands;

/// <summary>
/// How a command speaks: data on the standard output, everything else on the standard error.
/// Tests hand in their own writers.
/// </summary>
public sealed record Speech(TextWriter Data, TextWriter Words, TextReader Heard)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The terminal itself; the one place that touches it.</summary>
#pragma warning disable RS0030 // this is the Speech that the ban points to
    public static Speech Terminal { get; } = new(Console.Out, Console.Error, Console.In) { Watched = !Console.IsErrorRedirected };
#pragma warning restore RS0030

    /// <summary>Whether somebody watches the words as they come, on a terminal: only then is a bar drawn.</summary>
    public bool Watched { get; init; }

    /// <summary>Writes data as JSON to a file, or to the standard output when no file is named.</summary>
    public async Task Json(object data, string? file, CancellationToken stop)
    {
        var text = JsonSerializer.Serialize(data, Readable);
        if (string.IsNullOrEmpty(file))
            await Data.WriteLineAsync(text.AsMemory(), stop);
        else
            await File.WriteAllTextAsync(file, text + "\n", stop);
    }
}
