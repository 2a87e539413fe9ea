using System.Diagnostics;
using System.Net;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>Why a page was not printed. <c>default</c> is that it was.</summary>
public enum PrintFault
{
    None,

    /// <summary>The host has no browser, or it printed nothing.</summary>
    NoBrowser,

    /// <summary>The page did not answer as a page does: an error is never printed as if it were the bilan.</summary>
    PageRefused,
}

/// <summary>A page as a PDF, or why there is none.</summary>
public readonly record struct PrintedPage(byte[]? Pdf, PrintFault Fault);

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

    /// <summary>The page as a PDF, where it answers 200 and the host has a browser.</summary>
    public async Task<PrintedPage> Print(Uri page, CancellationToken stop)
    {
        if (Programs.FirstOrDefault(File.Exists) is not { } program)
            return new(null, PrintFault.NoBrowser);
        await alone.WaitAsync(stop);
        try
        {
            if (printed.TryGetValue(page, out var kept) && clock.GetUtcNow() - kept.At < Fresh)
                return new(kept.Pdf, PrintFault.None);
            if (!await Answers(page, stop))
                return new(null, PrintFault.PageRefused);
            if (await Run(program, page, stop) is not { } pdf)
                return new(null, PrintFault.NoBrowser);
            printed.Clear();
            printed[page] = (clock.GetUtcNow(), pdf);
            return new(pdf, PrintFault.None);
        }
        finally
        {
            alone.Release();
        }
    }

    public void Dispose() => alone.Dispose();

    // A browser prints whatever it is answered: an error page too.
    private static async Task<bool> Answers(Uri page, CancellationToken stop)
    {
        using var plain = new HttpClientHandler { AllowAutoRedirect = false };
        using var reader = new HttpClient(plain) { Timeout = Patience };
        try
        {
            using var answer = await reader.GetAsync(page, stop);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

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
