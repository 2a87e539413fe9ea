using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.GisKeys;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Api.Keys;

/// <summary>The applications that act for one's mission, each by its key.</summary>
[Shows(Subject.Desk)]
public sealed class MyApplicationsModel(GisKeyBook book, IStringLocalizer<ApplicationWords> words) : KeysOfMine(book, words, KeyUse.Application, "~/compte/applications");
