using Xunit;

namespace Clairevoie.Tests;

/// <summary>
/// Real data that lies beside the repository, in <c>../shared</c> (or where CLAIREVOIE_SHARED says). A test that needs a
/// file which is not there is skipped, and says which.
/// </summary>
public static class Shared
{
    public static string File(string name)
    {
        var path = Path.Combine(Folder(), name);
        Assert.SkipUnless(Path.Exists(path), $"not run: ../shared/{name} is not here");
        return path;
    }

    private static string Folder()
    {
        if (Environment.GetEnvironmentVariable("CLAIREVOIE_SHARED") is { Length: > 0 } named) return named;
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (here is not null && !System.IO.File.Exists(Path.Combine(here.FullName, "Clairevoie.slnx"))) here = here.Parent;
        return Path.Combine(here?.Parent?.FullName ?? "..", "shared");
    }
}
