package org.qingce.simulate.world;

import java.util.List;

/** Names as people bear them: surnames and given characters by rank, a few rare characters, and joined names with a dot. */
final class Names {
    private static final List<String> LOCAL_SURNAMES =
            List.of("覃韦黄梁李莫陈蓝罗王张卢樊周谭何石潘廖吴刘农陆杨蒙林唐邓谢钟叶甘郑徐胡赵孙马朱郭高宋曾彭苏吕余贾欧龙".split(""));
    private static final List<String> SURNAMES = List.of("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任".split(""));
    private static final List<String> MALE = List.of("文明华强军建国伟志勇金平林德光海新荣福生永庆辉斌龙飞杰浩波鹏宇俊凯成东民才忠良富贵安祥胜春仁义学".split(""));
    private static final List<String> FEMALE = List.of("英秀兰芳丽玉凤花梅珍美红燕娟艳莲桂春琼霞萍云月香彩青雪静慧敏洁婷雅琴小爱菊群金素妹柳清翠碧娇晓".split(""));
    private static final List<String> YOUNG = List.of("子梓浩宇轩欣雨涵怡佳思语诗嘉俊泽晨睿博一诺依彤艺可心馨琪瑶萱皓铭熙昊天佑".split(""));
    private static final List<String> GENERATION = List.of("家有世朝廷绍光启承继宗祖邦维树修达忠孝秉显运昌瑞传应元".split(""));
    private static final List<String> RARE = List.of("䶮", "堃", "喆", "燊", "珺", "㛃", "𠮷", "犇", "翀", "甯");
    private static final List<String> UYGHUR_MALE =
            List.of("买买提", "阿不都热西提", "艾力", "吐尔逊", "阿卜杜拉", "肉孜", "艾合买提", "玉素甫", "努尔买买提", "阿不力克木", "依明", "卡德尔");
    private static final List<String> UYGHUR_FEMALE =
            List.of("古丽娜尔", "阿依古丽", "热依汗", "帕提古丽", "阿米娜", "祖丽胡玛尔", "海热古丽", "迪丽努尔", "麦热姆", "布威海丽且木");

    private Names() {}

    static String localSurname(Dice dice) {
        return LOCAL_SURNAMES.get(dice.ranked(LOCAL_SURNAMES.size()));
    }

    static String surname(Dice dice) {
        return dice.chance(0.01) ? dice.pick(List.of("欧阳", "上官", "诸葛", "司马")) : ranked(SURNAMES, dice);
    }

    static String generation(Dice dice) {
        return dice.pick(GENERATION);
    }

    /** One or two characters; with a generation character always two. */
    static String given(Sex sex, int birthYear, String generation, Dice dice) {
        String last = dice.chance(0.002) ? dice.pick(RARE) : character(sex, birthYear, dice);
        if (!generation.isEmpty()) {
            return generation + last;
        }
        return dice.chance(birthYear > 1970 && birthYear < 2000 ? 0.25 : 0.08)
                ? last
                : character(sex, birthYear, dice) + last;
    }

    static String uyghur(Sex sex, Dice dice) {
        return ranked(sex == Sex.MALE ? UYGHUR_MALE : UYGHUR_FEMALE, dice);
    }

    private static String character(Sex sex, int birthYear, Dice dice) {
        if (birthYear >= 2000 && dice.chance(0.7)) {
            return ranked(YOUNG, dice);
        }
        return ranked(sex == Sex.MALE ? MALE : FEMALE, dice);
    }

    private static String ranked(List<String> values, Dice dice) {
        return values.get(dice.ranked(values.size()));
    }
}
