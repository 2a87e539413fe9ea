using System.Text;

namespace Clairevoie.Hall.Files;

/// <summary>A file on this machine that is read as text.</summary>
public static class FileText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The whole text, or nothing when it is no text in UTF-8.</summary>
    public static async Task<string?> Read(string file, CancellationToken stop) => Of(await File.ReadAllBytesAsync(file, stop));

    /// <summary>The bytes as text, or nothing when they are none.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
