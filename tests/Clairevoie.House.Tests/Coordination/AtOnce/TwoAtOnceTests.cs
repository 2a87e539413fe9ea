using System.Net;
using Clairevoie.Coordination.Places;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Clairevoie.HouseTests.Coordination.AtOnce;

/// <summary>Two people edit at once: nobody's words are lost, in any form of the room.</summary>
public sealed class TwoAtOnceTests(WritingTown town) : IClassFixture<WritingTown>
{
    public static TheoryData<string> Forms => [.. WrittenForms.All.Keys];

    [Fact]
    public void Every_form_of_the_room_says_what_becomes_of_two_who_write_at_once()
    {
        var forms = FormsOfTheRoom();

        Assert.NotEmpty(forms);
        Assert.Empty(forms.Except(WrittenForms.All.Keys).Except(WrittenForms.Apart.Keys));
        Assert.Empty(WrittenForms.All.Keys.Concat(WrittenForms.Apart.Keys).Except(forms));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Both_are_kept_or_the_second_reads_both(string name)
    {
        var hands = WrittenForms.All[name];
        var handler = HandlerOf(name);
        using Visitor first = await town.Enter(hands.Role), second = await town.Enter(hands.Role);
        var page = await hands.Page(first);
        var (ofFirst, ofSecond) = (await Filled(first, page, hands.FirstIn ?? handler), await Filled(second, page, handler));

        await ofFirst.With(hands.First).Keep(first);
        if (hands.Adds)
        {
            await ofSecond.With(hands.Second).Keep(second);
            await Reads(second, hands.Shown(page), hands.ToRead);
        }
        else
        {
            await IsTold(second, ofSecond.With(hands.Second), hands, handler);
        }
    }

    private static string HandlerOf(string name)
    {
        var behind = name[(name.LastIndexOf('?') + 1)..];
        return behind == name || behind.EndsWith('}') ? "" : behind;
    }

    private static async Task<FilledForm> Filled(Visitor visitor, string page, string handler)
    {
        var form = FilledForm.On(await visitor.Open(page), page, handler);
        Assert.True(form is not null, $"{page} has no form for {handler}.");
        return form!;
    }

    private static async Task Reads(Visitor visitor, string page, IReadOnlyList<string> words)
    {
        var text = (await visitor.Open(page)).QuerySelector("main")!.TextContent;
        Assert.All(words, one => Assert.Contains(one, text, StringComparison.Ordinal));
    }

    // The answer says that it came too late and shows both; its own form still holds the words of the second, and keeps them when it is sent again.
    private static async Task IsTold(Visitor second, FilledForm form, TwoHands hands, string handler)
    {
        using var answer = await form.Send(second);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Visitor.Read(answer);
        var text = page.QuerySelector("main .notice.warning")!.ParentElement!.TextContent;
        Assert.All(hands.ToRead, one => Assert.Contains(one, text, StringComparison.Ordinal));
        if (hands.Over)
            return;
        var again = FilledForm.On(page, form.Address, handler);
        Assert.NotNull(again);
        Assert.All(hands.Second.Keys, field => Assert.Equal(form.Fields[field], again.Fields.GetValueOrDefault(field)));
        await again.Keep(second);
    }

    private List<string> FormsOfTheRoom() =>
        [.. town.Parts.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => (Template: endpoint.RoutePattern.RawText!.TrimStart('/'), Page: endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>()))
            .Where(one => one.Page?.ModelTypeInfo?.Assembly == typeof(PlaceBook).Assembly)
            .SelectMany(one => one.Page!.HandlerMethods.Where(method => method.HttpMethod == "Post").Select(method => method.Name is { Length: > 0 } name ? $"{one.Template}?{char.ToLowerInvariant(name[0])}{name[1..]}" : one.Template))
            .Where(name => !name.StartsWith("en/", StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal)];
}
