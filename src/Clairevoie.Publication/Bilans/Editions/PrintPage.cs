using System.Diagnostics;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>
/// Prints a page of this house as a tagged PDF, by a browser without a window: an optional package of the host (chromium). One at a time, and
/// what was printed is kept for a few minutes, so that nobody keeps the host busy with it.
/// </summary>
public sealed class PrintPage(TimeProvider clock) : IDisposable
{
    private static readonly string[] Programs = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(5), Patience = TimeSpan.FromMinutes(2);

    private readonly SemaphoreSlim alone = new(1);
    private readonly Dictionary<Uri, (DateTimeOffset At, byte[] Pdf)> printed = [];

    /// <summary>The page as a PDF; nothing where the host has no browser, or it did not print.</summary>
    public async Task<byte[]?> Print(Uri page, CancellationToken stop)
    {
        if (Programs.FirstOrDefault(File.Exists) is not { } program)
            return null;
        await alone.WaitAsync(stop);
        try
        {
            if (printed.TryGetValue(page, out var kept) && clock.GetUtcNow() - kept.At < Fresh)
                return kept.Pdf;
            if (await Run(program, page, stop) is not { } pdf)
                return null;
            printed.Clear();
            printed[page] = (clock.GetUtcNow(), pdf);
            return pdf;
        }
        finally
        {
            alone.Release();
        }
    }

    public void Dispose() => alone.Dispose();

    private static async Task<byte[]?> Run(string program, Uri page, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("clairevoie-print-").FullName;
        try
        {
            var file = Path.Combine(folder, "page.pdf");
            var start = new ProcessStartInfo(program) { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var argument in Arguments(folder, file, page))
                start.ArgumentList.Add(argument);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(Patience);
            using var browser = Process.Start(start);
            if (browser is null)
                return null;
            await Wait(browser, limit.Token);
            return File.Exists(file) ? await File.ReadAllBytesAsync(file, stop) : null;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Wait(Process browser, CancellationToken stop)
    {
        try
        {
            await Task.WhenAll(browser.StandardError.ReadToEndAsync(stop), browser.StandardOutput.ReadToEndAsync(stop), browser.WaitForExitAsync(stop));
        }
        finally
        {
            if (!browser.HasExited)
                browser.Kill(entireProcessTree: true);
        }
    }

    // The pages are our own and carry no script of others. A browser refuses to shut itself in when root starts it: then only.
    private static IEnumerable<string> Arguments(string folder, string file, Uri page)
    {
        string[] always = ["--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--user-data-dir={folder}", $"--print-to-pdf={file}"];
        return [.. always, .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(), page.ToString()];
    }
}
