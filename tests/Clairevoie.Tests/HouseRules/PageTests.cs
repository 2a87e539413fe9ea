using System.Text.RegularExpressions;
using Xunit;

namespace Clairevoie.Tests.HouseRules;

/// <summary>Pages carry no style, no script and no address of anybody else: the Content-Security-Policy would refuse them.</summary>
public sealed partial class PageTests
{
    /// <summary>The hosts that a page may name, and why. None of them is asked for anything while a page loads.</summary>
    private static readonly Dictionary<string, string> KnownHosts = new(StringComparer.Ordinal)
    {
        ["www.w3.org"] = "the name of the SVG namespace, never fetched",
        ["localhost"] = "this machine",
        ["formulaire.defenseurdesdroits.fr"] = "a link: where a failing of accessibility is told",
        ["www.cnil.fr"] = "a link: where a complaint about personal data is told",
    };

    [Fact]
    public void No_page_carries_a_style_of_its_own() =>
        Rule.Holds(Found(InlineStyle(), ".cshtml"), "Styles live in Hall's front end. Use a class, or an SVG attribute, instead of:");

    [Fact]
    public void No_page_carries_a_script_of_its_own() =>
        Rule.Holds(Found(InlineScript(), ".cshtml"), "Scripts are files of the front end; a page works without them. Take away:");

    [Fact]
    public void No_page_and_no_script_names_another_host() =>
        Rule.Holds(
            from path in Repository.Under("src/", ".cshtml", ".ts", ".css", ".html", ".svg")
            from Match address in Address().Matches(Repository.Read(path))
            where !KnownHosts.ContainsKey(address.Groups["host"].Value)
            select $"{path}: {address.Value}",
            "Nothing is asked of another host unless a city configures it. Serve it from the house; If it is a link that people may follow, add its host to KnownHosts with the reason:");

    private static IEnumerable<string> Found(Regex pattern, params string[] endings) =>
        from path in Repository.Under("src/", endings)
        from Match found in pattern.Matches(RazorComments().Replace(Repository.Read(path), ""))
        select $"{path}: {found.Value.Trim()}";

    [GeneratedRegex(@"<style\b|\sstyle\s*=\s*[""'@]", RegexOptions.IgnoreCase)]
    private static partial Regex InlineStyle();

    [GeneratedRegex(@"<script\b(?![^>]*\bsrc\s*=)[^>]*>|<[a-z][^>]*\son[a-z]+\s*=\s*[""']|\bjavascript:", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex(@"(https?:)?//(?<host>[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+|localhost)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComments();
}
